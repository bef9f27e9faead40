package fangxin.complaint.typicalcase;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * View of the proposed words of a typical case (典型案例草拟稿), which the officer edits: title, body, and category.
 *
 * @param category category of goods or services; null where the source states none
 */
public record TypicalCaseDraft(String title, @NotNull String body, String category) implements Serializable {}
