package fangxin.platform.config;

/** Fired once at each start, when services can be called. */
public record ApplicationReady() {}
