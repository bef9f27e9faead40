package fangxin.it;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One who works until the server is killed, and takes up afterwards what got no answer. */
abstract class KillsClient {
    /**
     * One thing to do.
     *
     * @param doing what is sent; fails when it is refused
     * @param done  whether it turns out to have been done, though there was no answer
     * @param kept  what the client notes when it has been answered for
     */
    record Deed(Runnable doing, BooleanSupplier done, Runnable kept) {}

    private final Deque<Deed> todo = new ArrayDeque<>();
    private boolean repeated;

    /** What comes next; may be nothing for now. */
    abstract List<Deed> more();

    /** Whether a thing to do was left without an answer. */
    final boolean interrupted() {
        return repeated;
    }

    /** Until the server is gone. */
    final void work() {
        try {
            while (true) {
                if (todo.isEmpty()) {
                    todo.addAll(more());
                } else {
                    take(todo.peek());
                    todo.poll();
                    repeated = false;
                }
            }
        } catch (UncheckedIOException gone) {
            repeated = !todo.isEmpty();
        }
    }

    /** What was left without an answer is done again only where it turns out not to have been done. */
    private void take(Deed deed) {
        if (!repeated || !deed.done.getAsBoolean()) {
            deed.doing.run();
        }
        deed.kept.run();
    }
}
