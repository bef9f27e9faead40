package fangxin.organization.identity;

/**
 * Event that an account is given a post or made a deputy, on which open invitations to set its password are withdrawn:
 * who administered it until now may not any more.
 */
public record AccessGained(String account) {}
