package fangxin.naming;

import fangxin.candidacy.Candidacy;
import fangxin.criteria.Grade;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Drafts what the public is told about a candidacy, from what the phases before found out. */
@ApplicationScoped
class GroundsDraft {

    Grounds of(Candidacy candidacy) {
        Grade grade = Grade.PASS;
        return new Grounds(grade, Letters.say(Locale.CHINESE, "naming.reason." + grade), "");
    }
}
