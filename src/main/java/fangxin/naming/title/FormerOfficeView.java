package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/** Office that was merged into another one. */
public record FormerOfficeView(String code, LocalizedText name, LocalDate lastDay) {}
