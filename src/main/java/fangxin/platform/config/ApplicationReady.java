package fangxin.platform.config;

/**
 * CDI event that is fired at the end of each start, when services can be called and requests are answered; it is
 * asynchronous, so that only methods with ObservesAsync receive it.
 */
public record ApplicationReady() {}
