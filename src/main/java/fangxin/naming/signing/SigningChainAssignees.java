package fangxin.naming.signing;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Value, stored as JSON: the accounts that may take each link of a signing chain (draft, review, sign); it answers
 * whether an account or a deputy may take one, refuses an account in two links, and replaces one by a successor. A link
 * without names is open to every holder of its post.
 */
public record SigningChainAssignees(
        @NotNull List<String> handlers,
        @NotNull List<String> reviewers,
        @NotNull List<String> signers) {
    /** Every link is open to the holders of its post. */
    public static final SigningChainAssignees OPEN = new SigningChainAssignees(List.of(), List.of(), List.of());

    public static final List<Role> LINKS = List.of(Role.HANDLER, Role.REVIEWER, Role.SIGNER);

    public SigningChainAssignees {
        handlers = handlers == null ? List.of() : List.copyOf(handlers);
        reviewers = reviewers == null ? List.of() : List.copyOf(reviewers);
        signers = signers == null ? List.of() : List.copyOf(signers);
    }

    /** JSON column of the assignees. */
    @Converter
    public static class Column extends JsonAttributeConverter<SigningChainAssignees>
            implements AttributeConverter<SigningChainAssignees, String> {
        public Column() {
            super(SigningChainAssignees.class);
        }
    }

    public List<String> of(Role link) {
        return switch (link) {
            case HANDLER -> handlers;
            case REVIEWER -> reviewers;
            case SIGNER -> signers;
            default -> List.of();
        };
    }

    /** Refuses an account that is in two links. */
    public SigningChainAssignees checked() {
        return checked(UnaryOperator.identity());
    }

    /** Refuses an account that is in two links; the violation contains the name of its holder. */
    public SigningChainAssignees checked(UnaryOperator<String> called) {
        Set<String> seen = new HashSet<>();
        for (Role link : LINKS) {
            for (String account : of(link)) {
                if (!seen.add(account)) {
                    throw RuleViolation.at(field(link), "naming.chain.twice", called.apply(account));
                }
            }
        }
        return this;
    }

    /** Returns the form field of a link. */
    public static String field(Role link) {
        return switch (link) {
            case HANDLER -> "handlers";
            case REVIEWER -> "reviewers";
            default -> "signers";
        };
    }

    /** Returns whether an account may take the link with this post: as an assignee, or as the deputy of one. */
    public boolean allows(Role link, String account, Actor.Post post) {
        return of(link).isEmpty()
                || of(link).contains(account)
                || (post.deputyFor() != null && of(link).contains(post.deputyFor()));
    }

    public boolean names(String account) {
        return LINKS.stream().anyMatch(link -> of(link).contains(account));
    }

    /** Returns a copy in which an account is replaced by its successor. */
    public SigningChainAssignees passedOn(String from, String to) {
        return new SigningChainAssignees(
                        passedOn(handlers, from, to), passedOn(reviewers, from, to), passedOn(signers, from, to))
                .checked();
    }

    private static List<String> passedOn(List<String> people, String from, String to) {
        return people.stream()
                .map(each -> each.equals(from) ? to : each)
                .distinct()
                .toList();
    }
}
