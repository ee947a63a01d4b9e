package se.protokoll.index;

import java.nio.file.Path;

/** A process that starts a node, says which, and waits to be killed. */
final class NodeParent {

    private NodeParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedNode node = EmbeddedNode.start(NodeOptions.in(Path.of(arguments[0])));
        System.out.println(node.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
