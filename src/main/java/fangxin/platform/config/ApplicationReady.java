package fangxin.platform.config;

/** Event at the end of each start, when services can be called. */
public record ApplicationReady() {}
