package fangxin.naming.title;

/** A title was conferred, or is worth more or less than before; fired within the transaction that did it. */
public record TitleChanged(String number) {}
