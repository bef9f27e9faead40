package fangxin.demo;

/** Shop of the demonstration with its candidacy. */
record DemoCase(DemoShop shop, String reference, String round) {}
