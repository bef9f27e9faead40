package fangxin.identity;

/** Somebody wants a code for signing in sent to a contact, which an account may have or not. */
public record CodeWanted(String contact) { }
