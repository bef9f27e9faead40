package fangxin.organization.identity;

/** Somebody wants a code for signing in sent to a contact, which an account may have or not. */
public record SignInCodeRequested(String contact) {}
