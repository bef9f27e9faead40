package fangxin.platform.config.planted;

import jakarta.transaction.Transactional;

/** Breaks the rule on workers: any class can call it as a Runnable. */
@Transactional
class RunnableWorker implements Runnable {
    @Override
    public void run() {}
}
