package fangxin.platform.planted.web;

import fangxin.platform.planted.Things;

/** A page that reaches for the data itself. */
public record GoesPastTheDesk(Things things) { }
