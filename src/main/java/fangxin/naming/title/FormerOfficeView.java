package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/** An office that was merged into another one. */
public record FormerOfficeView(String code, LocalizedText name, LocalDate lastDay) {}
