package se.protokoll.language;

import org.jspecify.annotations.Nullable;

/** Weights by number, without an object for each number: open addressing in a table at most half full. */
final class JointWeights {

    private long[] keys = new long[1 << 10];
    private float[] @Nullable [] vectors = new float[1 << 10][];
    private int size;

    void put(long key, float[] vector) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        vectors[slot] = vector;
    }

    /** Returns the weights of a key, or null if there are none. */
    float @Nullable [] get(long key) {
        return vectors[slot(key)];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (vectors[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] @Nullable [] oldVectors = vectors;
        keys = new long[2 * oldKeys.length];
        vectors = new float[2 * oldKeys.length][];
        for (int i = 0; i < oldKeys.length; i++) {
            float[] vector = oldVectors[i];
            if (vector != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                vectors[slot] = vector;
            }
        }
    }
}
