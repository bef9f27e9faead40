package fangxin.naming.title;

/** Event that a title was conferred or its status changed, fired within the transaction. */
public record TitleChanged(String number) {}
