package fangxin.organization.identity;

/** Event that a sign-in code is requested for a contact, which an account may have or not. */
public record SignInCodeRequested(String contact) {}
