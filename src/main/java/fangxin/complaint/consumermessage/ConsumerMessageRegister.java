package fangxin.complaint.consumermessage;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Constraints;
import fangxin.complaint.unitcode.CopiedCodeReports;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Domain service through which the services change messages of consumers: it enters, matches, answers, checks, files,
 * solves and closes them, forwards replies of stations, forms clusters, publishes opinions that are due, and notifies
 * shops, offices and consumers.
 */
@ApplicationScoped
class ConsumerMessageRegister {
    /**
     * Greatest number of messages of one contact on one day with a notification; any sender can enter another person's
     * contact.
     */
    private static final int NOTIFIED = 5;
    /** Most characters of a dispute at a station. */
    private static final int STATION_WORDS = 1000;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    MessageClusterRepository clusters;

    @Inject
    ConsumerMessageTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    CopiedCodeReports copies;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    SystemActor systemActor;

    @Inject
    SequenceCounters counters;

    @Inject
    AccountNotifier mailings;

    @Inject
    Event<PublicDataChanged> changed;

    /**
     * Enters a message; a form that was sent before is answered with its message.
     *
     * @param formToken names the form and its content, or null
     * @param notified  whether the receipt is sent to the contact; asked, and so counted, for a new message only
     */
    ConsumerMessage enter(
            ConsumerMessageInput input,
            MessageChannel channel,
            String formToken,
            BooleanSupplier notified,
            MessageAct by) {
        Optional<Title> title = titles.find(input.unit());
        title.ifPresent(known -> titles.lock(known.number()));
        String series = "message/" + by.moment().today().getYear();
        counters.lockLast(series);
        return Optional.ofNullable(formToken)
                .flatMap(messages::byForm)
                .orElseGet(() -> add(
                        input,
                        channel,
                        formToken,
                        notified,
                        unit(input, title.orElse(null), channel, by.moment().today()),
                        series,
                        by));
    }

    private ConsumerMessage add(
            ConsumerMessageInput input,
            MessageChannel channel,
            String formToken,
            BooleanSupplier notified,
            AddressedUnit unit,
            String series,
            MessageAct by) {
        BusinessMoment now = by.moment();
        ConsumerMessage message = new ConsumerMessage(
                ConsumerMessage.numberOf(now.today().getYear(), counters.next(series)),
                unit,
                channel,
                input,
                ConsumerMessage.SECRETS.hash(input.contact()),
                terms.current(),
                formToken,
                by);
        messages.add(message);
        if (input.contact() != null) {
            messages.add(new SealedMessageContact(message.number(), input.contact()));
            if (messages.countOnDay(message) <= NOTIFIED && notified.getAsBoolean()) {
                notifyConsumer(message, "receipt", ConsumerMessage.SECRETS.code(message.number()));
                message.sendReceipt();
            }
        }
        boolean forShop = message.title().isPresent() && !input.type().isPlaqueReport();
        if (forShop && by.party() != MessageParty.HOLDER) {
            announce(message, now);
        }
        cluster(message, now);
        reportCopy(message, now);
        return message;
    }

    /** Assigns a message to the unit that the office found, and notifies its shop. */
    ConsumerMessage match(String number, Title found, MessageAct by) {
        titles.lock(found.number());
        counters.lockLast("message/" + by.moment().today().getYear());
        ConsumerMessage message = messages.findForUpdate(number);
        int before = message.journal().size();
        String contact =
                messages.contactOf(number).map(SealedMessageContact::open).orElse(null);
        message.match(found, isOwn(found, contact, by.moment().today(), false), termsOf(message), by);
        if (message.journal().size() > before) {
            if (!message.type().isPlaqueReport()) {
                notifyShop(message, by.moment());
            }
            cluster(message, by.moment());
            reportCopy(message, by.moment());
        }
        return message;
    }

    private AddressedUnit unit(ConsumerMessageInput input, Title title, MessageChannel channel, LocalDate today) {
        return title == null
                ? new AddressedUnit(input.unit(), null, officeOf(input.unit()), false)
                : new AddressedUnit(
                        title.number(),
                        title,
                        title.owner(),
                        channel == MessageChannel.ONLINE && isOwn(title, input.contact(), today, true));
    }

    /** Returns the county office of the region with which a number begins, else the city office. */
    private String officeOf(String number) {
        return CertificateNumber.parse(number)
                .map(CertificateNumber::region)
                .filter(region -> agencies.countyOffices().stream()
                        .anyMatch(office -> office.code().equals(region)))
                .orElseGet(this::cityOffice);
    }

    private String cityOffice() {
        return agencies.cityOffices().stream().sorted().findFirst().orElseThrow();
    }

    /**
     * Returns whether a representative of the unit sends a message: signed in, or by the contact of the account or its
     * phone.
     */
    private boolean isOwn(Title title, String contact, LocalDate today, boolean bySender) {
        String merchant = String.valueOf(title.holder().merchant());
        boolean signedIn = bySender
                && currentUser.account().isPresent()
                && currentUser.actor().holds(Role.MERCHANT, merchant);
        return signedIn
                || (contact != null
                        && (contact.equals(title.place().phone())
                                || accounts.holders(Role.MERCHANT, merchant, today).stream()
                                        .anyMatch(account -> contact.equals(account.contact()))));
    }

    /** Counts a report that a plaque is false or elsewhere towards an alert on the unit. */
    private void reportCopy(ConsumerMessage message, BusinessMoment now) {
        if (!message.isOfOwnUnit() && ConsumerMessageType.ofCopies().contains(message.type())) {
            message.title()
                    .ifPresent(title -> copies.check(
                            title, messages.countOfCopyReporters(message.unit(), copies.countedFrom(title, now)), now));
        }
    }

    /**
     * Adds a message to the clusters to which it belongs, and creates those that are missing. A lock on the counter of
     * the numbers ensures that a cluster is created once.
     */
    private void cluster(ConsumerMessage message, BusinessMoment now) {
        ConsumerMessageTerms under = terms.byIssue(message.termsIssue()).terms();
        LocalDate today = now.today();
        Instant end = BusinessMoment.startOf(today.plusDays(1));
        if (message.title().isPresent()) {
            Instant from = BusinessMoment.startOf(today);
            ClusterCount count = messages.countOfUnit(message.unit(), from, end);
            if (MessageClusterPolicy.isOfUnit(count, under)) {
                String id = MessageClusterPolicy.idOfUnit(message.unit(), today);
                MessageCluster found = found(
                        id,
                        count,
                        () -> new MessageCluster(
                                id, MessageClusterType.UNIT_DAY, message, message.owner(), today, count, now.at()));
                messages.joinOfUnit(found, message.unit(), from, end);
            }
        }
        if (message.contactHash() != null) {
            Optional<MessageCluster> newest = clusters.newestOfContact(message.contactHash());
            Instant from = MessageClusterPolicy.countedFrom(
                    newest.map(MessageCluster::firstDay).orElse(null), today, under);
            ClusterCount count = messages.countOfContact(message.contactHash(), from, end);
            if (MessageClusterPolicy.isOfContact(count, under)) {
                String owner = MessageClusterPolicy.ownerOf(
                        messages.officesOfContact(message.contactHash(), from, end), cityOffice());
                String id = newest.filter(known -> MessageClusterPolicy.goesOn(known.firstDay(), today, under))
                        .map(MessageCluster::id)
                        .orElseGet(() -> MessageClusterPolicy.idOfContact(message.contactHash(), today));
                MessageCluster found = found(
                        id,
                        count,
                        () -> new MessageCluster(
                                id, MessageClusterType.CONTACT, message, owner, today, count, now.at()));
                if (!found.owner().equals(cityOffice())) {
                    found.assign(owner);
                }
                messages.joinOfContact(found, message.contactHash(), from, end);
            }
        }
    }

    private MessageCluster found(String id, ClusterCount count, Supplier<MessageCluster> made) {
        MessageCluster cluster = clusters.find(id).orElseGet(() -> clusters.add(made.get()));
        cluster.count(count);
        return cluster;
    }

    /** Returns the message of a receipt; a wrong number and a wrong code are refused alike. */
    ConsumerMessage byReceipt(MessageReceiptInput input) {
        Constraints.check(input);
        return messages.find(input.number())
                .filter(message -> ConsumerMessage.SECRETS.isCode(message.number(), input.code()))
                .orElseThrow(() -> RuleViolation.at("code", "consumermessage.receipt.unknown"));
    }

    /** Finds a message and locks it after the title that it concerns. */
    ConsumerMessage findForUpdate(String number) {
        messages.titleOf(number).ifPresent(titles::lock);
        return messages.findForUpdate(number);
    }

    /** Receives the answer of a shop, also for the messages that were joined with this one; publishes an opinion that is due. */
    void answer(ConsumerMessage message, String text, MessageAct by) {
        ConsumerMessageState before = message.state();
        message.answer(text, termsOf(message), by);
        if (message.state() == before) {
            return;
        }
        notifyConsumer(message, "answered", null);
        publishIfDue(message, by.moment());
        waitingWith(message).forEach(merged -> {
            merged.answer(text, termsOf(merged), by);
            notifyConsumer(merged, "answered", null);
        });
    }

    /**
     * Forwards the answer of the station to the consumer, also for the messages that were joined with this one. A
     * message whose words are erased gets none, since no later run would erase the answer.
     */
    void forwardReply(ConsumerMessage message, String station, String words, MessageAct by) {
        withJoined(message)
                .filter(each -> ConsumerMessageStep.FORWARD_REPLY.from().contains(each.state()) && !each.isErased())
                .forEach(each -> {
                    each.forwardReply(words, termsOf(each), by);
                    notifyConsumer(each, "stationReplied", station);
                });
    }

    /** States what the office found at the silent shop, also to the consumers whose messages were joined with this one. */
    void followUp(ConsumerMessage message, String finding, MessageAct by) {
        withJoined(message)
                .filter(each -> each.state() == ConsumerMessageState.ESCALATED || each == message)
                .forEach(each -> {
                    int before = each.journal().size();
                    each.followUp(finding, termsOf(each), by);
                    if (each.journal().size() > before) {
                        notifyConsumer(each, "followedUp", null);
                    }
                });
    }

    private Stream<ConsumerMessage> withJoined(ConsumerMessage message) {
        return Stream.concat(Stream.of(message), messages.mergedWith(message).stream());
    }

    /** Records what was found on a plaque, also for the reports that were joined with this one. */
    void check(ConsumerMessage message, String finding, MessageAct by) {
        if (message.state() == ConsumerMessageState.CHECKED) {
            return;
        }
        withJoined(message)
                .filter(each -> each.state() == ConsumerMessageState.TO_CHECK || each == message)
                .forEach(each -> {
                    each.check(finding, termsOf(each), by);
                    notifyConsumer(each, "checked", null);
                });
    }

    /** Ends a message on a unit that was not found; a consumer who left a contact is notified. */
    void file(ConsumerMessage message, String reason, MessageAct by) {
        int before = message.journal().size();
        message.file(reason, termsOf(message), by);
        if (message.journal().size() > before) {
            notifyConsumer(message, "filed", MessagePrivacy.mask(message, reason));
        }
    }

    /**
     * Ends a message that its consumer calls solved; messages joined with it that have no answer continue separately.
     */
    void solve(ConsumerMessage message, MessageAct by) {
        message.solve(termsOf(message), by);
        release(message, by);
    }

    /** Ends a message whose time limit is over; messages joined with it that have no answer continue separately. */
    void close(ConsumerMessage message, MessageAct by) {
        message.close(termsOf(message), by);
        release(message, by);
    }

    private void release(ConsumerMessage message, MessageAct by) {
        waitingWith(message).forEach(merged -> merged.separate(termsOf(merged), by));
    }

    private List<ConsumerMessage> waitingWith(ConsumerMessage message) {
        return messages.mergedWith(message).stream()
                .filter(merged -> ConsumerMessageState.answerable().contains(merged.state()))
                .toList();
    }

    /** Publishes an opinion that is due, or one with its new answer, unless an officer has to decide on it. */
    void publishIfDue(ConsumerMessage message, BusinessMoment now) {
        if (message.publication() != OpinionPublication.PUBLISHED
                && !OpinionPublicationPolicy.isDue(message, now.today())) {
            return;
        }
        MessageAct by = MessageAct.of(MessageParty.JOB, systemActor.actorOn(now.today()), now);
        if (OpinionPublicationPolicy.needsOfficer(message)) {
            message.withhold(termsOf(message), by);
            changed.fire(new PublicDataChanged());
        } else {
            publish(message, false, by);
        }
    }

    /**
     * Publishes the masked words of an opinion and of its answer.
     *
     * @param masksDoubtful whether the parts that may be personal data are masked too
     */
    void publish(ConsumerMessage message, boolean masksDoubtful, MessageAct by) {
        UnaryOperator<String> mask = masksDoubtful
                ? text -> MessagePrivacy.maskDoubtful(message, text)
                : text -> MessagePrivacy.mask(message, text);
        message.publish(mask.apply(message.words()), mask.apply(message.answer()), termsOf(message), by);
        changed.fire(new PublicDataChanged());
    }

    /** Decides against the publication of an opinion; its page has it no longer. */
    void withhold(ConsumerMessage message, String reason, MessageAct by) {
        message.withhold(reason, termsOf(message), by);
        changed.fire(new PublicDataChanged());
    }

    /** Returns the words for a station: masked, and at most as long as a dispute in its ledger. */
    static String wordsForStation(ConsumerMessage message) {
        return TextNormalizer.shortened(MessagePrivacy.mask(message, message.words()), STATION_WORDS);
    }

    /** Returns the contact for a station, if the consumer left one and agreed to this; else null. */
    String contactForStation(ConsumerMessage message) {
        return message.hasStationContact()
                ? messages.contactOf(message.number())
                        .map(SealedMessageContact::open)
                        .orElse(null)
                : null;
    }

    ConsumerMessageTerms termsOf(ConsumerMessage message) {
        return terms.byIssue(message.termsIssue()).terms();
    }

    /**
     * Notifies the shop of a new message; once a day has as many messages as the terms state, the shop gets one notice
     * per hour.
     */
    private void announce(ConsumerMessage message, BusinessMoment now) {
        if (isInBurst(message, termsOf(message), now)) {
            message.bundle();
        } else {
            notifyShop(message, now);
        }
    }

    /**
     * Sends the shop a message with the address at which it answers without signing in; where no account represents the
     * holder, its office is notified instead.
     */
    void notifyShop(ConsumerMessage message, BusinessMoment now) {
        Title title = message.title().orElseThrow();
        String notice = message.number() + "/" + message.journal().size();
        int reached = mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                "consumermessage.letter." + letterToShop(message),
                "message-shop/" + notice,
                title.place().signName(),
                message.number(),
                now.stated(message.dueOn()),
                answerAddress(message));
        if (reached == 0) {
            notifyOffice(message, "unreached", notice, now);
        }
    }

    /** Returns the last part of the key of the text to the shop: thanks, a new message, or one that is not solved. */
    private static String letterToShop(ConsumerMessage message) {
        if (message.type() == ConsumerMessageType.THANKS) {
            return "thanks";
        }
        return message.state() == ConsumerMessageState.REOPENED ? "again" : "shop";
    }

    /** Notifies the office that a shop without a station has not answered. */
    void notifyOfficeOfSilence(ConsumerMessage message, BusinessMoment now) {
        notifyOffice(
                message,
                "silentOffice",
                message.number() + "/" + message.journal().size(),
                now);
    }

    /** Notifies the shop in one notice of all messages of an hour, of which the parameter is the last one. */
    void notifyShopOfHour(ConsumerMessage last, int messages, Instant hour, BusinessMoment now) {
        Title title = last.title().orElseThrow();
        String notice = last.unit() + "/" + hour;
        int reached = mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                "consumermessage.letter.bundle",
                "message-bundle/" + notice,
                title.place().signName(),
                messages,
                Settings.baseUrl() + "/my/messages",
                last.number(),
                answerAddress(last));
        if (reached == 0) {
            notifyOffice(last, "unreached", notice, now);
        }
    }

    private void notifyOffice(ConsumerMessage message, String key, String notice, BusinessMoment now) {
        Title title = message.title().orElseThrow();
        mailings.toHoldersAbout(
                String.valueOf(title.holder().merchant()),
                Role.COUNTY_OFFICE,
                message.owner(),
                now.today(),
                "consumermessage.letter." + key,
                "message-" + key + "/" + notice,
                title.place().signName(),
                message.number(),
                Settings.baseUrl() + "/work/message?number=" + message.number());
    }

    private static String answerAddress(ConsumerMessage message) {
        return Settings.baseUrl() + "/message-answers/" + ConsumerMessage.SECRETS.token(message.number());
    }

    private boolean isInBurst(ConsumerMessage message, ConsumerMessageTerms under, BusinessMoment now) {
        LocalDate today = now.today();
        return messages.countOfUnit(
                                message.unit(),
                                BusinessMoment.startOf(today),
                                BusinessMoment.startOf(today.plusDays(1)))
                        .messages()
                >= under.bundleFrom();
    }

    /**
     * Notifies a consumer who entered a contact, of the first messages of a day only. The notification names no unit
     * that is not in the register: text typed by a sender is never sent to a phone.
     *
     * @param key  the last part of the key of the text
     * @param more what this text states besides, or null
     */
    void notifyConsumer(ConsumerMessage message, String key, String more) {
        messages.contactOf(message.number())
                .filter(contact -> messages.countOnDay(message) <= NOTIFIED)
                .ifPresent(contact -> mailings.to(
                        contact.open(),
                        "consumermessage.letter." + key,
                        "message-" + key + "/" + message.number() + "/"
                                + message.journal().size(),
                        message.title()
                                .<Object>map(title -> title.place().signName())
                                .orElseGet(() -> Messages.inBoth("consumermessage.letter.unit")),
                        message.number(),
                        more,
                        Settings.baseUrl() + "/m/" + ConsumerMessage.FOLLOW_UPS.token(message.number())));
    }

    /** Returns the name of the consumer as an actor in the journal. */
    static String consumer() {
        return Messages.message(Locale.CHINESE, "identity.consumer");
    }
}
