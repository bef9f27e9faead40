package fangxin.demo;

/** Value: shop of the demonstration with the reference of its candidacy and the id of its round. */
record DemoCase(DemoShop shop, String reference, String round) {}
