package se.protokoll.node;

/**
 * Ctrl-C in a terminal reaches every process started from it, this one included. The parent decides when its index may
 * go, so the node ignores it.
 */
final class TerminalSignals {

    private TerminalSignals() {}

    static void ignore() {
        ignore("INT");
        ignore("HUP");
    }

    /** By reflection, since the compiler warns about the class and there is no other. */
    private static void ignore(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java lacks sun.misc.Signal.", e);
        }
    }
}
