package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/** View of an office that was merged into the present one, with its last day. */
public record FormerOfficeView(String code, LocalizedText name, LocalDate lastDay) {}
