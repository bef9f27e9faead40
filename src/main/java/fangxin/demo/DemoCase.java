package fangxin.demo;

/** A shop of the demonstration, with the candidacy that it has by now. */
record DemoCase(DemoShop shop, String reference, String round) {}
