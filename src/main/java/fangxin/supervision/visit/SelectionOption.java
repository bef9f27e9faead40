package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Value of an option of a form for the selection of titles (可选条件): a code with its name. */
public record SelectionOption(@NotNull String code, @NotNull LocalizedText name) implements Serializable {}
