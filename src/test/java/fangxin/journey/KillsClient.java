package fangxin.journey;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A client that works until the server is killed, and afterwards clarifies its unanswered requests. */
abstract class KillsClient {
    /**
     * One request.
     *
     * @param doing sends it; fails if it is refused
     * @param done  whether it took effect although no answer came
     * @param kept  what the client notes after the answer
     */
    record Deed(Runnable doing, BooleanSupplier done, Runnable kept) {}

    private final Deque<Deed> todo = new ArrayDeque<>();
    private boolean repeated;

    /** The next request, if any. */
    abstract List<Deed> more();

    /** Returns whether a request has no answer yet. */
    final boolean interrupted() {
        return repeated;
    }

    /** Sends requests until the server is gone. */
    public final void work() {
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

    /** Repeats an unanswered request only if it has taken no effect. */
    private void take(Deed deed) {
        if (!repeated || !deed.done.getAsBoolean()) {
            deed.doing.run();
        }
        deed.kept.run();
    }
}
