package fangxin.supervision.feed;

/**
 * Value of a subject of the programme with the credit code of a record (数据对应主体): merchant, only premises, office and
 * name.
 *
 * @param merchant id of the merchant, or null where only an old title has the code
 * @param premises id of its only premises, or null
 * @param office   office of the premises, of the merchant, or of the title
 * @param name     sign or registered name
 */
record FeedSubject(String merchant, String premises, String office, String name) {}
