package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** @param item number of the item concerned, or null where it is the notice itself */
public record NoticeCorrectionView(
        Integer item,
        String signName,
        CorrectableField field,
        String before,
        String after,
        String reason,
        Instant at) {}
