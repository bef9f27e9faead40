package fangxin.platform.config.planted.web;

import fangxin.platform.config.planted.Things;

/** A page that reaches for the data itself. */
public record GoesPastTheService(Things things) {}
