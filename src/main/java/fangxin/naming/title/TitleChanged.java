package fangxin.naming.title;

/** A title was conferred, or is worth more or less than before; told within the transaction that did it. */
public record TitleChanged(String number) {}
