package se.protokoll.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Keeps what was used last, up to a weight that all of it may have together. Thread-safe.
 *
 * @param <K> what it is found by
 * @param <V> what is kept
 */
final class RecentlyUsed<K, V> {

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<? super V> weigher;
    private long weight;

    /**
     * One that is empty.
     *
     * @param most weight of all that is kept
     * @param weigher says what something weighs, always the same
     */
    RecentlyUsed(long most, ToLongFunction<? super V> weigher) {
        this.most = most;
        this.weigher = weigher;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps a value, and drops what was not used for the longest time to make room. */
    synchronized void put(K key, V value) {
        V before = kept.put(key, value);
        weight += weigher.applyAsLong(value) - (before == null ? 0 : weigher.applyAsLong(before));
        var eldest = kept.values().iterator();
        while (weight > most && eldest.hasNext()) {
            weight -= weigher.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    /** What all of it weighs. */
    synchronized long weight() {
        return weight;
    }
}
