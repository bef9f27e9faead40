package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import java.io.Serializable;

/** Value: a code that a form offers, with its name. */
public record SelectionOption(String code, LocalizedText name) implements Serializable {}
