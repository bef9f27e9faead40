package fangxin.organization.identity;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import java.util.List;

/**
 * Record of the definition of a role in config/roles.json, from which its stored {@link RoleDefinition} is made.
 *
 * @param agencyTypes  types of agency at which an officer can hold it; none for merchants and the system
 * @param secondFactor whether an account that holds it needs a second factor
 * @param signingLink  whether it takes a link of the signing chain 承办—审核—签发
 * @param exclusive    roles that the same person must not be able to use on the same day (不相容岗位)
 * @param source       rule that it follows, or "default"
 */
public record RoleTerms(
        Role code,
        LocalizedText name,
        List<Agency.AgencyType> agencyTypes,
        boolean secondFactor,
        boolean signingLink,
        List<Role> exclusive,
        String source) {}
