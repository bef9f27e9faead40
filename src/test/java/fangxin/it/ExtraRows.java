package fangxin.it;

import java.util.List;

/** Rows for lists that the demonstration leaves empty, and for lists that no copied row makes longer. */
final class ExtraRows {
    /** One line for each of the lists. */
    static final List<String> FIRST = List.of("""
        insert into paper (id, kind, subject, office, candidacy, number, fromoffice, datedon, template, content,
            account, actorname, issuedat)
        select 'a-paper', 'RETURN', c.reference, c.office, c.reference, '1', true, current_date, t.id, '{}',
            'nanguan.office1', 'officer', current_timestamp
        from candidacy c, paper_template t
        where c.reference = (select min(d.reference) from candidacy d where d.office = '220102')
            and t.id = (select min(u.id) from paper_template u)\
        """, """
        insert into merchant_claim (id, merchant_id, account, claimedat, state)
        select 'a-claim', min(m.id), 'nanguan.shop02', current_timestamp, 'OPEN' from merchant m
        where m.organ = '220102'\
        """, """
        insert into share_shortfall (id, version, composite_id, title, cause, members, titled, wantedpercent,
            wantedleast, state, openedat)
        select 'a-shortfall', 1, c.id, t.number, 'REVOKED', 3, 1, 50, 1, 'OPEN', current_timestamp
        from composite c, title t where c.id = (select min(d.id) from composite d)
            and t.number = (select min(u.number) from title u where u.owner = '220102')\
        """, """
        update title set plaquedueon = current_date, plaquereturnedon = null
        where number = (select min(u.number) from title u where u.owner = '220102')\
        """, """
        update act set state = 'TO_SIGN' where id = (select max(a.id) from act a
            where a.owner = '220102' and a.kind = 'NAMING')\
        """, """
        update candidacy set stage = 'ON_NOTICE' where round_id like '220100-%-1' and kind in ('BUSINESS_DISTRICT',
            'FACTORY')\
        """, """
        update candidacy set stage = 'PASSED' where round_id like '220100-%-2' and stage = 'SENT_UP'\
        """, """
        delete from referral_item\
        """);
    /**
     * Adds, after the copies, what cannot be copied: plaques to be returned, and rounds with candidates for a notice.
     */
    static final List<String> MORE = List.of(
            """
            update title set plaquedueon = current_date, plaquereturnedon = null where owner = '220102'\
            """,
            """
            update candidacy set stage = 'ON_NOTICE' where round_id like '220100-%-1' and stage = 'NAMED'\
            """,
            """
            update form_edition set form = 'x' || form where substr(id, 1, 1) = '%1$c'\
            """.formatted(RowCopies.FIRST),
            """
            update candidacy set stage = 'PASSED' where round_id like '220100-%-2' and stage <> 'PASSED'
                and reference not in (select i.candidacy from referral_item i)\
            """,
            """
            update act_item set seq = seq + 1000, subject = '%1$c' || substr(subject, 2), act_id = (select a.id from act a
                where substr(a.id, 2) = substr(act_item.act_id, 2) and %2$s)
            where substr(id, 1, 1) = '%1$c' and (select b.kind from act b where b.id = act_item.act_id) = 'NAMING'\
            """.formatted(RowCopies.FIRST, RowCopies.original("a.id")),
            """
            update candidacy set round_id = '%1$c' || substr(round_id, 2)
            where stage = 'PASSED' and substr(reference, 1, 1) = '%1$c'\
            """.formatted(RowCopies.FIRST));

    private ExtraRows() {}
}
