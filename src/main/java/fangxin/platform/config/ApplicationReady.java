package fangxin.platform.config;

/** Told once at each start, when the desks can be called. */
public record ApplicationReady() {}
