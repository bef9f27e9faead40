package fangxin.platform.config.planted;

import fangxin.platform.config.planted.web.GoesPastTheService;

/** Lies outside the web and uses a class of it. */
record KnowsAPage(GoesPastTheService page) {}
