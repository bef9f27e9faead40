package fangxin.organization.identity;

/**
 * Value of the origin of an attempt to sign in: the address, the device cookie and the browser or program.
 *
 * @param address the caller's numeric address
 * @param device  value of the device cookie, or null
 * @param agent   what the browser or program calls itself, or null
 */
public record SignInOrigin(String address, String device, String agent) {}
