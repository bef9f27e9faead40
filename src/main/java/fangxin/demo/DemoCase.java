package fangxin.demo;

/** Value: shop of the demonstration with its candidacy and round. */
record DemoCase(DemoShop shop, String reference, String round) {}
