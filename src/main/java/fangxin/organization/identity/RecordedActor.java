package fangxin.organization.identity;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.platform.i18n.Messages;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Embeddable actor of a recorded act (办理人): the account, and the name that it had then. */
@Embeddable
public class RecordedActor {
    /** Account under which steps of the public are recorded, who have none. */
    public static final String PUBLIC = "public";

    private static final Set<String> WITHOUT_PERSON = Set.of(SystemAccountSeed.SYSTEM, PUBLIC);
    private static final List<String> NAMES = List.of("identity.system", "identity.consumer", "identity.public");

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Column(name = "actorname")
    @Length(max = 100)
    private String name;

    protected RecordedActor() {}

    private RecordedActor(String account, String name) {
        this.account = account;
        this.name = name;
    }

    public static RecordedActor of(Actor actor) {
        return new RecordedActor(actor.account(), actor.name());
    }

    /** Returns an actor whose account and name are erased, with a mark in their place. */
    public static RecordedActor erased(String mark) {
        return new RecordedActor(mark, mark);
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /**
     * Returns the name for a sentence: the system, a consumer and the public, whose Chinese names are stored, have one
     * in both languages.
     */
    public LocalizedText statedName() {
        return NAMES.stream()
                .filter(key -> WITHOUT_PERSON.contains(account))
                .filter(key -> Messages.message(Locale.CHINESE, key).equals(name))
                .map(key -> Messages.inBoth(key))
                .findFirst()
                .orElse(new LocalizedText(name, name));
    }
}
