package fangxin.platform.config.planted;

import fangxin.organization.drafting.DuePublications;

/** Publishes drafts of other packages without being the job of publications. */
class PublishesDrafts {
    DuePublications publications;
}
