package fangxin.procedure.screening;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Value: a red flag (疑点), a fact of an application that an officer should check before deciding, with its pictures;
 * computed, not stored. It informs only: no step depends on it, but a case with one is not accepted among several.
 *
 * @param finding  the fact in a sentence, with the values that were compared
 * @param pictures the pictures that it is about; empty where it is about no picture
 */
public record RedFlag(
        @NotNull RedFlagType type,
        @NotNull LocalizedText finding,
        @NotNull List<FlaggedPicture> pictures) {
    /**
     * A picture that a red flag is about.
     *
     * @param file      id of the file in this application
     * @param evidence  type of evidence under which it was uploaded here
     * @param name      file name
     * @param reference the other application with the same picture; null where the picture is repeated within this
     *                  application, or where the reader may not see the other
     * @param signName  sign of that other application, or null likewise
     */
    public record FlaggedPicture(
            String file, @NotNull LocalizedText evidence, String name, String reference, String signName) {}

    static RedFlag of(RedFlagType type, LocalizedText finding) {
        return new RedFlag(type, finding, List.of());
    }
}
