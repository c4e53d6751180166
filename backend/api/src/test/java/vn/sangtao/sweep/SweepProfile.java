package vn.sangtao.sweep;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Gives the sweep a system of its own, so that its changes don't affect other tests. */
public class SweepProfile implements QuarkusTestProfile {}
