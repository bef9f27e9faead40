package fangxin.testing.data;

import java.util.List;

/** Rows for lists that the demonstration leaves empty, and for lists that no copied row makes longer. */
public final class ExtraRows {
    /** SQL statements, one for each of the lists. */
    public static final List<String> FIRST = List.of("""
        update merchant set confirmedat = createdat where agency = '220102'\
        """, """
        update merchant set confirmedat = null where creditcode = '92220102MA0000BJ2J'\
        """, """
        insert into issued_document (id, documenttype, subject, office, candidacy, number, numberfromoffice,
            documentdate, template, content,
            account, actorname, issuedat)
        select 'a-paper', 'RETURN', c.reference, c.office, c.reference, '1', true, current_date, t.id, '{}',
            'nanguan.office1', 'officer', current_timestamp
        from candidacy c, document_template t
        where c.reference = (select min(d.reference) from candidacy d where d.office = '220102')
            and t.id = (select min(u.id) from document_template u)\
        """, """
        insert into merchant_claim (id, merchant, account, claimedat, state)
        select 'a-claim', m.id, 'nanguan.shop02', current_timestamp, 'OPEN' from merchant m
        where m.creditcode = '92220102MA0000BJ2J'\
        """, """
        insert into share_shortfall (id, version, composite, title, cause, members, titledmembers, requiredpercent,
            requiredmembers, state, openedat)
        select 'a-shortfall', 1, c.id, t.number, 'REVOKED', 3, 1, 50, 1, 'OPEN', current_timestamp
        from composite_subject c, title t where c.id = (select min(d.id) from composite_subject d)
            and t.number = (select min(u.number) from title u where u.owner = '220102')\
        """, """
        update title set plaquedueon = current_date, plaquereturnedon = null
        where number = (select min(u.number) from title u where u.owner = '220102')\
        """, """
        update title set plaquehandedoveron = current_date where owner = '220102'\
        """, """
        update official_document set state = 'TO_SIGN' where id = (select max(a.id) from official_document a
            where a.owner = '220102' and a.type = 'NAMING')\
        """, """
        update candidacy set stage = 'ON_NOTICE' where round like '220100-%-1' and subjecttype in ('BUSINESS_DISTRICT',
            'FACTORY')\
        """, """
        update candidacy set stage = 'PASSED' where round like '220100-%-2' and stage = 'SENT_UP'\
        """, """
        delete from referral_item\
        """);
    /**
     * Adds, after the copies, what cannot be copied: plaques to be returned or handed over, and rounds with candidates for a notice.
     */
    public static final List<String> MORE = List.of(
            """
            update title set plaquedueon = current_date, plaquereturnedon = null where owner = '220102'\
            """,
            """
            update title set plaquehandedoveron = null where owner = '220102'\
            """,
            """
            update candidacy set stage = 'ON_NOTICE' where round like '220100-%-1' and stage = 'NAMED'\
            """,
            """
            update published_form set form = 'x' || form where substr(id, 1, 1) = '%1$c'\
            """.formatted(RowCopies.FIRST),
            """
            update candidacy set stage = 'PASSED' where round like '220100-%-2' and stage <> 'PASSED'
                and reference not in (select i.candidacy from referral_item i)\
            """,
            """
            update official_document_item set seq = seq + 1000, subject = '%1$c' || substr(subject, 2),
                document = (select a.id from official_document a
                    where substr(a.id, 2) = substr(official_document_item.document, 2) and %2$s)
            where substr(id, 1, 1) = '%1$c' and (select b.type from official_document b
                where b.id = official_document_item.document) = 'NAMING'\
            """.formatted(RowCopies.FIRST, RowCopies.original("a.id")),
            """
            update candidacy set round = '%1$c' || substr(round, 2)
            where stage = 'PASSED' and substr(reference, 1, 1) = '%1$c'\
            """.formatted(RowCopies.FIRST));

    private ExtraRows() {}
}
