package fangxin.complaint.consumermessage;

import fangxin.common.privacy.PersonalDataDetector;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;

/** Startup bean that loads the dictionaries of names in a thread of its own, so that no request waits for them. */
@Singleton
@Startup
@DependsOn("SeedRunner")
public class NameDictionaryLoader {
    /** A text with a likely name, for which the dictionaries are read. */
    private static final String TEXT = "那天王晓燕接待的";

    @Resource
    ManagedThreadFactory threads;

    @PostConstruct
    void load() {
        threads.newThread(() -> new PersonalDataDetector().mask(TEXT)).start();
    }
}
