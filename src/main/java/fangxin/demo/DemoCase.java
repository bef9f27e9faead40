package fangxin.demo;

/** Value of a case of the demonstration: its shop, the reference of its candidacy, and the id of its round. */
record DemoCase(DemoShop shop, String reference, String round) {}
