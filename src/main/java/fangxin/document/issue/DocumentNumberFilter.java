package fangxin.document.issue;

import fangxin.common.DayRange;

/**
 * Filter of the register of document numbers by part of the number, document type, and days that the documents bear.
 * Null is no condition.
 *
 * @param text  part of the number
 * @param type  code of the document type
 * @param dated days that the documents bear
 */
public record DocumentNumberFilter(String text, String type, DayRange dated) {}
