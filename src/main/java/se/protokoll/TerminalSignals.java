package se.protokoll;

/**
 * Ctrl-C in a terminal reaches every process started from it, child processes included. The parent decides when they may
 * go, so they ignore it.
 */
public final class TerminalSignals {

    private TerminalSignals() {}

    /** From now on this process lives through Ctrl-C and through the end of its terminal. */
    public static void ignore() {
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
