package fangxin.document.table;

/**
 * Value that asks for a part of a list: its order, the position of the first row, and the number of rows.
 *
 * @param order null for the order of the list itself
 * @param first position of its first row, from 0
 * @param count number of rows at most
 */
public record ListSlice(ListOrder order, int first, int count) {}
