package fangxin.document.table;

/**
 * Part of a list that is read at once.
 *
 * @param order null for the order of the list itself
 * @param first position of its first row, from 0
 * @param count number of rows at most
 */
public record ListSlice(ListOrder order, int first, int count) {}
