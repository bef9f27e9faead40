package fangxin.complaint.consumermessage;

/**
 * Filter of the list of opinion books and boxes: part of the sign, the number of the title or the place, book or box,
 * and whether those that were taken down are listed too. Null is no condition.
 *
 * @param text  part of the sign, of the number of the title, or of the place
 * @param ended whether those that were taken down are listed too
 */
public record OpinionBoxFilter(String text, MessageChannel channel, boolean ended) {}
