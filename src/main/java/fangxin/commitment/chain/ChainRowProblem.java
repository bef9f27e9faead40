package fangxin.commitment.chain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * Value of a problem of one row of a list of stores: its column, and the message key and arguments of its sentence.
 *
 * @param column    null where it concerns the whole row
 * @param key       message key of the sentence
 * @param arguments plain texts
 */
public record ChainRowProblem(
        ChainColumn column, String key, @NotNull List<String> arguments) implements Serializable {
    static ChainRowProblem at(ChainColumn column, String key, Object... arguments) {
        return new ChainRowProblem(
                column, key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
