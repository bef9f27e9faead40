package fangxin.platform;

/** Told once at each start, when the desks can be called. */
public record Opened() { }
