package fangxin.organization.identity;

/** Event that an account is given a post or made a deputy: who administered it until now may not any more. */
public record AccessGained(String account) {}
