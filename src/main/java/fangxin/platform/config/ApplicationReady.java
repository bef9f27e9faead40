package fangxin.platform.config;

/** CDI event at the end of each start, when services can be called and requests are answered. */
public record ApplicationReady() {}
